package io.okr4j.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes files that are never seen half written. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file beside its place, and moves it there when it is whole.
     *
     * @param target the file; a link is followed
     * @param content what it will hold
     * @param replace whether a file that is there may be replaced
     * @return false if there is one and it may not
     * @throws IOException if it cannot be written; what was there before is then still there
     */
    static boolean write(Path target, byte[] content, boolean replace) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new IOException("it is a folder");
        }
        if (!replace && Files.exists(place)) {
            return false;
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            // a move would replace it all the same
            throw new IOException("you may not write this file");
        }
        Path part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (replace) {
                keepPermissions(place, part);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            return moveToFreePlace(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    // a link fails where a move would replace what somebody else has written in the meantime
    private static boolean moveToFreePlace(Path part, Path place) throws IOException {
        try {
            Files.createLink(place, part);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }
}
