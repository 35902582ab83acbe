import type { AppContract, OperationName } from '#shared/contract'
import type { OutputOf } from '#shared/kernel/operation'
import type { Result } from '#shared/kernel/result'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { DisplayFeed } from './display-feed'

type AnyHandler = (...call: never[]) => unknown
type Feed = Pick<DisplayFeed, 'sees' | 'finishes'>
type Teller<Name extends OperationName> = (feed: Feed, answer: OutputOf<AppContract[Name]>) => void

const whole = (feed: Feed, sale: SaleView | null): void => feed.sees(sale)
const part = (feed: Feed, { sale }: { readonly sale: SaleView }): void => feed.sees(sale)
const gone = (feed: Feed): void => feed.sees(null)

/** Every answer that holds the sale as it is now: the display learns of it from the same view the cashier gets. */
const tellers: { readonly [Name in OperationName]?: Teller<Name> } = {
  'sale.current': whole,
  'sale.scan': part,
  'sale.add-product': part,
  'sale.change-quantity': whole,
  'sale.cancel-line': whole,
  'sale.discount-line': whole,
  'sale.discount-sale': whole,
  'sale.set-customer': whole,
  'sale.set-receipt-tax-id': whole,
  'sale.put-customer-tax-id': whole,
  'sale.set-salesperson': whole,
  'sale.park': gone,
  'sale.recall': whole,
  'sale.cancel': gone,
  'sale.start-payment': whole,
  'sale.back-to-lines': whole,
  'sale.finish': (feed, finished) => feed.finishes(finished),
  'payment.add-tender': whole,
  'payment.confirm-pix': whole,
  'payment.remove-tender': whole,
  'order.receive': part,
  'order.give-back': gone,
  'loyalty.send-pin': whole,
  'loyalty.answer-pin': whole,
  'loyalty.skip': whole,
  'loyalty.quote': whole,
  'loyalty.use': whole,
  'loyalty.clear': whole,
}

/** The same handlers, whose agreed answers the customer displays are told of. */
export function watchSales<All extends Readonly<Record<string, AnyHandler>>>(feed: Feed, handlers: All): All {
  const watched =
    (handler: AnyHandler, teller: (feed: Feed, answer: never) => void): AnyHandler =>
    (...call) => {
      const tell = (reply: Result<unknown, unknown>): void => {
        if (reply.ok) teller(feed, reply.value as never)
      }
      const answer = handler(...call)
      if (answer instanceof Promise) void answer.then(tell, () => undefined)
      else tell(answer as Result<unknown, unknown>)
      return answer
    }
  const known: Readonly<Record<string, ((feed: Feed, answer: never) => void) | undefined>> = tellers
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => {
      const teller = known[name]
      return [name, teller ? watched(handler, teller) : handler]
    }),
  ) as All
}
