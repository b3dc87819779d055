package io.okr4j.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidOkrExceptionTest {

    @Test
    void it_names_every_attribute_that_was_not_given() {
        InvalidOkrException refusal = new InvalidOkrException("title", "kind");

        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessage("missing: title, kind");
        assertThat(refusal.code()).isEqualTo("okr.invalid.incomplete");
        assertThat(refusal.attributes()).containsExactly("title", "kind");
    }

    @Test
    void one_text_is_taken_for_the_message() {
        InvalidOkrException refusal = new InvalidOkrException("nothing was given");

        assertThat(refusal).hasMessage("nothing was given");
        assertThat(refusal.code()).isEqualTo(InvalidOkrException.INCOMPLETE);
        assertThat(refusal.attributes()).isEmpty();
    }

    @Test
    void code_and_attributes_survive_serialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidOkrException("okr.invalid.range", "too much", List.of("weight")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidOkrException read = (InvalidOkrException) in.readObject();

            assertThat(read).hasMessage("too much");
            assertThat(read.code()).isEqualTo("okr.invalid.range");
            assertThat(read.attributes()).containsExactly("weight");
        }
    }
}
