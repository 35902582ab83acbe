import { ok } from '#shared/kernel/result'
import { tillClosingSlip } from '#shared/selling/receipt/papers/till-closing-slip'
import { tillOpeningSlip } from '#shared/selling/receipt/papers/till-opening-slip'
import type { tillContract } from '#shared/store/till/till-operations'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { closeTillSession, countSheet } from './close-till'
import { tillClosing } from './closing-rows'
import { openTillSession } from './open-till'
import { readX } from './read-x'
import type { SessionParts } from './session-parts'
import { slipPlace } from './slip-place'
import { takeOverTill, type Attendance } from './till-keeping'

interface TillDeps {
  readonly desk: Desk
  readonly papers: Papers
  readonly attendance: Attendance
  readonly parts: SessionParts
  /** The day is in the file: time for a backup. */
  readonly onClosed: () => void
}

export function tillQueries(
  desk: ReadDesk,
  parts: SessionParts,
): QueriesFor<Pick<typeof tillContract, 'till.count-sheet'>> {
  return {
    'till.count-sheet': () => countSheet(desk, parts),
  }
}

export function tillCommands({
  desk,
  papers,
  attendance,
  parts,
  onClosed,
}: TillDeps): CommandsFor<
  Pick<typeof tillContract, 'till.open' | 'till.take-over' | 'till.x-reading' | 'till.close'>
> {
  const { database } = desk
  return {
    'till.open': ({ float }, caller) => {
      const opened = database.write(() => {
        const till = openTillSession(desk, caller, float)
        if (till.ok) papers.printInBackground(tillOpeningSlip(slipPlace(desk), till.value))
        return till
      })
      if (opened.ok) attendance.begin(opened.value.id)
      return opened
    },
    'till.take-over': (_input, caller) => takeOverTill(desk, attendance, caller),
    'till.x-reading': (_input, caller) => {
      const reading = readX(desk, caller)
      if (reading.ok) papers.printInBackground(reading.value)
      return reading
    },
    'till.close': (count, caller) => {
      const done = database.write(() => {
        const closed = closeTillSession(desk, caller, count, parts)
        if (!closed.ok) return closed
        const closing = tillClosing(database, closed.value)
        if (!closing) throw new Error('What was just closed is in the database')
        papers.printInBackground(tillClosingSlip(slipPlace(desk), closing))
        return ok(closing)
      })
      if (done.ok) onClosed()
      return done
    },
  }
}
