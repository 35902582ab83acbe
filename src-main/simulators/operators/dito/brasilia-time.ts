const OFFSET_MS = -3 * 3_600_000

/** `YYYY-MM-DD` in Brasília. */
export function brasiliaDay(instant: number): string {
  return brasiliaInstant(instant).slice(0, 10)
}

/** ISO 8601 with Brasília's offset. */
export function brasiliaInstant(instant: number): string {
  return new Date(instant + OFFSET_MS).toISOString().replace('Z', '-03:00')
}
