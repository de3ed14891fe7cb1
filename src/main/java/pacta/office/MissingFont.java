package pacta.office;

/** A font that should be part of the program is not there; the message is a sentence for people, with what to do. */
public final class MissingFont extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFont(String file) {
        super("The PDF cannot be printed, since the program lacks its font " + file.substring(file.lastIndexOf('/') + 1)
                + ". Build Pacta again with all its libraries; a Word file needs no font: --format docx.");
    }
}
