import { z } from 'zod'
import { positiveCentsSchema } from '../../kernel/money/cents'

/** What whoever checks a closing ought to see of vales-troca: they leave no difference in the drawer. Cents. */
export const sessionVouchersSchema = z.object({
  /** Issued in this session by somebody whom nobody approved. */
  issuedAlone: z.array(
    z.object({ returnNumber: z.int(), operatorName: z.string(), amount: positiveCentsSchema }),
  ),
  /** Spent in this session at the terminal that had issued them. */
  spentWhereIssued: z.array(
    z.object({ saleNumber: z.int(), ending: z.string(), amount: positiveCentsSchema }),
  ),
})
export type SessionVouchers = z.infer<typeof sessionVouchersSchema>

/** One of them in a line: `Devolução 12 · Ana`, `Venda 340 · vale final 4567`. */
export function voucherLines({ issuedAlone, spentWhereIssued }: SessionVouchers) {
  return {
    issuedAlone: issuedAlone.map(({ returnNumber, operatorName, amount }) => ({
      name: `Devolução ${returnNumber} · ${operatorName}`,
      amount,
    })),
    spentWhereIssued: spentWhereIssued.map(({ saleNumber, ending, amount }) => ({
      name: `Venda ${saleNumber} · vale final ${ending}`,
      amount,
    })),
  }
}
