import { join } from 'node:path'
import type { TerminalId } from '#shared/kernel/ids'
import { connect, openFile } from '../../platform/database/connection'
import { placeShopFile } from '../till/shop-file'
import { testUid } from '../till/test-shop'

/** Puts the test shop's file into a folder, with one more terminal of its branch. */
export function addTerminal(folder: string, id: TerminalId): void {
  const path = join(folder, 'balcao.db')
  placeShopFile(path)
  const raw = openFile(path)
  try {
    connect(raw).write((db) =>
      db.run(
        `INSERT INTO terminal (id, uid, branch_id, name)
         SELECT ?, ?, branch_id, 'Caixa da prova' FROM terminal WHERE id = 1`,
        id,
        testUid(3, id),
      ),
    )
  } finally {
    raw.close()
  }
}
