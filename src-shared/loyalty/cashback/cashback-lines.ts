import { formatCents } from '../../kernel/money/format'
import { cashbackProgram } from '../port/program-id'
import type { SaleCashback } from './sale-loyalty'

/** What a sale's receipt says of its customer's cashback: nothing of a programme nobody took part in. The member masked. */
export function cashbackLines({ name, program, who, used, earned }: SaleCashback): string[] {
  if (who.kind === 'nobody') return []
  return [
    `${name}: ${who.masked}`,
    ...(used > 0 ? [`Usado nesta compra: ${formatCents(used)}`] : []),
    ...(earned !== null && earned > 0 ? [`Previsto para a próxima compra: ${formatCents(earned)}`] : []),
    ...(cashbackProgram(program).earns ? ['O bônus desta compra será informado pelo programa.'] : []),
  ]
}
