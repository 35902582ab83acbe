import { join } from 'node:path'
import { startingRoles } from '../../src-shared/access/roles'
import { cents } from '../../src-shared/money/cents'
import { connect, openFile, type Database } from '../database/connection'
import type { Desk } from '../database/desk'
import { closeTillSession } from '../till/close-till'
import { openTillSession } from '../till/open-till'
import { branchId, operators, terminalId } from './test-shop'

/**
 * A till in a process of its own, for tests that pull its plug or run several at once:
 * `till-child.ts <folder> open <instant to begin at>`, `… close before-commit` or `… close after-commit`.
 */
const [folder = '', act, detail] = process.argv.slice(2)
const caller = {
  operator: operators.cashier,
  role: startingRoles.cashier,
  approver: null,
  granted: undefined,
}

function pullThePlug(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Dies inside the transaction, after everything was written and before any of it is durable. */
function dyingBeforeCommit(database: Database): Database {
  return {
    ...database,
    write: (work) =>
      database.write((db) => {
        const done = work(db)
        pullThePlug()
        return done
      }),
  }
}

const database = connect(openFile(join(folder, 'balcao.db')))
const desk: Desk = {
  database: detail === 'before-commit' ? dyingBeforeCommit(database) : database,
  now: Date.now,
  terminal: { id: terminalId, branchId },
}

if (act === 'open') {
  const wait = Math.max(0, Number(detail) - Date.now())
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
  process.stdout.write(JSON.stringify(openTillSession(desk, caller, cents(10_000))))
} else {
  closeTillSession(desk, caller, {
    counted: { cash: cents(9_000) },
    reversed: {},
    left: cents(9_000),
    note: '',
  })
  pullThePlug()
}
