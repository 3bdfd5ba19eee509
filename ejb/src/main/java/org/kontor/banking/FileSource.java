package org.kontor.banking;

/** How a file came. */
public enum FileSource {
    /** A person gave it on a page. */
    UPLOAD,
    /** A program gave it. */
    API,
    /** It lay in the folder of the bank transport. */
    FOLDER
}
