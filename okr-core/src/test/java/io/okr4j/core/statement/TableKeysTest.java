package io.okr4j.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TableKeysTest {

    private static byte[] written(int... keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableKeys.write(new DataOutputStream(bytes), keys);
        return bytes.toByteArray();
    }

    private static int[] read(int size, byte... bytes) throws IOException {
        return TableKeys.read(new DataInputStream(new ByteArrayInputStream(bytes)), size);
    }

    @Property
    void what_is_written_is_read(@ForAll Set<Integer> some) throws IOException {
        int[] keys = some.stream().mapToInt(key -> key).sorted().toArray();

        assertThat(read(keys.length, written(keys))).isEqualTo(keys);
    }

    @Example
    void the_ends_of_the_numbers_are_keys_as_well() throws IOException {
        int[] keys = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE};

        assertThat(read(keys.length, written(keys))).isEqualTo(keys);
    }

    @Example
    void neighbours_take_a_byte() throws IOException {
        assertThat(written(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 128))
                .hasSize(3);
    }

    @Example
    void keys_that_stand_twice_or_go_too_far_or_do_not_end_are_refused() throws IOException {
        byte[] last = written(Integer.MAX_VALUE);
        byte[] behind = java.util.Arrays.copyOf(last, last.length + 1);
        behind[last.length] = 1;

        assertThatThrownBy(() -> read(1, (byte) 0, (byte) 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> read(2, behind))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too far");
        assertThatThrownBy(() -> read(1, (byte) 0x81, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not end");
    }
}
