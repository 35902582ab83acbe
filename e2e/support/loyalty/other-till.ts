import type { Simulators } from '#main/simulators/operators/start-simulators'
import type { Reply } from '#main/simulators/operators/testing/call-operator'
import { crmBonusTill, spending } from '#main/simulators/operators/testing/crm-bonus-shop'
import { ditoTill } from '#main/simulators/operators/testing/dito-shop'

/** Another till of the shop has the customer spend an amount (`"50.00"`) of a CRM&Bônus balance. */
export async function spendAtCrmBonus(simulators: Simulators, mobile: string, amount: string): Promise<void> {
  const till = crmBonusTill(simulators)
  const transaction = await till.identified(mobile)
  must(await till.confirm(transaction, mobile, spending(amount)))
}

/** The same of a Dito balance. */
export async function spendAtDito(simulators: Simulators, taxId: string, amount: string): Promise<void> {
  const till = await ditoTill(simulators)
  const locked = must(await till.lock(undefined, { customerId: taxId, expectedValue: amount }))
  must(await till.commit(locked['lock_token'], 'elsewhere'))
}

function must({ status, body }: Reply): Reply['body'] {
  if (status !== 200) throw new Error(`The other till was refused: ${JSON.stringify(body)}`)
  return body
}
