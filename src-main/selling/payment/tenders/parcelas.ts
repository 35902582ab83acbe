import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'

interface Divided {
  readonly amount: Cents
  readonly installments: number
}

/** No parcela is worth nothing. */
export function asParcelas<Asked extends Divided>(
  asked: Asked,
): Result<Asked, { readonly code: 'too-many-installments' }> {
  return asked.amount < asked.installments ? fail({ code: 'too-many-installments' }) : ok(asked)
}
