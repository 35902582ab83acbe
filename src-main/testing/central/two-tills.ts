import { sharedDocuments } from '../../compose/features'
import { otherTerminalId, terminalId } from '../till/test-shop'
import type { TestTill } from '../till/test-till'
import { tillOf } from './enrolled-till'
import { loopbackCentral } from './loopback-central'

/** Both tills know of a second branch, where the second of them stands. */
function inTwoBranches({ database }: TestTill): void {
  database.write((db) => {
    db.run(
      `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone)
       SELECT 2, '01890002-0000-7000-8000-000000000002', '002', 'Loja Praia', legal_name, cnpj, address, city, state, phone
       FROM branch WHERE id = 1`,
    )
    db.run('UPDATE terminal SET branch_id = 2 WHERE id = ?', otherTerminalId)
  })
}

/**
 * Two tills of a company, each over its own file, that joined one Central in memory: of one branch, or of two. What is done
 * at one is at the other once both had their turn with the Central (`meet`).
 */
export async function twoTills({ apart = false }: { readonly apart?: boolean } = {}) {
  const central = loopbackCentral(sharedDocuments.map(({ kind }) => kind))
  const prepare = apart ? inTwoBranches : undefined
  const a = tillOf(central, terminalId, prepare)
  const b = tillOf(central, otherTerminalId, prepare)
  const meet = async (): Promise<void> => {
    for (const one of [a, b, a]) await one.till().central.sync()
  }
  await a.enrol()
  await b.enrol()
  await meet()
  return { central, a, b, meet }
}
