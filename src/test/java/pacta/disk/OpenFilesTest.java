package pacta.disk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class OpenFilesTest {

    @Test
    void that_no_more_files_may_be_opened_is_not_held_against_the_file_that_came_next() {
        assertThatThrownBy(() -> OpenFiles.throwIfExhaustedBy(new FileSystemException("rules", null, "Too many open files"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> OpenFiles.throwIfExhaustedBy(new FileNotFoundException("facts/sources.yaml (Too many open files)"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_is_wrong_with_a_file_itself_is_left_to_who_opened_it() {
        assertThatCode(() -> OpenFiles.throwIfExhaustedBy(new AccessDeniedException("rules"))).doesNotThrowAnyException();
    }
}
