import type { CentralCaller, Refused } from '#shared/central/central-calls'
import type { TerminalStop } from '#shared/kernel/terminal-stop'
import type { Desk } from '../database/desk'
import { linkState, stopLink } from './link-rows'

const stopFor: Readonly<Record<Refused['why'], TerminalStop>> = {
  stopped: 'clash',
  revoked: 'revoked',
  'not-enrolled': 'not-enrolled',
}

/**
 * Whether this terminal may sell, as the Central last said. It stands on disk, and is known without asking the file: every
 * scan asks. A clash lasts until a person gives the terminal a new epoch; whom the Central works for again may sell again.
 */
export function createLinkStop({ database, terminal, now }: Desk, onChange: () => void) {
  let current = linkState(database, terminal.id)?.stop ?? null

  /** After a commit that may have changed it. */
  function refresh(): void {
    const before = current
    current = linkState(database, terminal.id)?.stop ?? null
    if (current !== before) onChange()
  }

  function set(why: TerminalStop): void {
    database.write((db) => stopLink(db, terminal.id, why, now()))
    refresh()
  }

  return {
    current: (): TerminalStop | null => current,
    refresh,
    /** What the Central said to who asked; of an epoch that is over it says nothing about this one. */
    heard(from: CentralCaller, refused: Refused['why'] | null): void {
      if (from === null || from.epoch !== linkState(database, terminal.id)?.epoch) return
      if (refused !== null) {
        if (current !== stopFor[refused]) set(stopFor[refused])
      } else if (current === 'revoked' || current === 'not-enrolled') set('catching-up')
    },
  }
}
