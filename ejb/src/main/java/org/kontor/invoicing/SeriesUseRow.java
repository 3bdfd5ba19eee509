package org.kontor.invoicing;

/** Which series numbers the documents of a seller. */
public record SeriesUseRow(Place place, NumberPurpose purpose, long seriesId, String series) {
    /**
     * Whose documents.
     *
     * @param locationId 0 for all locations, which have no name then
     */
    public record Place(long sellerId, String seller, long locationId, String location) {
        static Place of(long sellerId, long locationId) {
            return new Place(sellerId, "", locationId, "");
        }
    }
}
