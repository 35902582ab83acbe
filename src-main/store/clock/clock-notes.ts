import type { WriteTurns } from '../../platform/database/write-turns'
import type { Log } from '../../platform/logging/log'
import type { ClockWatch } from './clock-watch'

/** How often the time is noted: a clock changed while the till runs or sleeps is noticed within it. */
const NOTE_MS = 60_000

interface NotesDeps {
  readonly clock: Pick<ClockWatch, 'note'>
  readonly turns: Pick<WriteTurns, 'take'>
  readonly log: Log
}

/** Notes the time every minute, in its turn: where another program holds the file, the next minute will do. */
export function createClockNotes({ clock, turns, log }: NotesDeps) {
  let timer: NodeJS.Timeout | undefined
  const note = (): void =>
    void Promise.resolve(turns.take())
      .then((isFree) => (isFree ? clock.note() : undefined))
      .catch((error: unknown) => log.incident('clock-not-noted', error))
  return {
    note,
    start(): void {
      note()
      timer = setInterval(note, NOTE_MS)
    },
    stop(): void {
      clearInterval(timer)
    },
  }
}
