import type { Route } from '../http/operator'
import { ofMember } from './admit'
import type { Books, Transaction } from './crm-bonus-books'
import { crmBonusRules as rules } from './crm-bonus-data'
import { invalid, refuse, succeed } from './refusals'
import { pinEnviar, pinValidar } from './wire'

/** Sending the PIN, and checking what the cashier typed. */
export function pinRoutes(books: Books): Route[] {
  return [
    {
      method: 'POST',
      path: '/pin/enviar',
      answer: ofMember(books, pinEnviar, ({ call, transaction }) => {
        const wait = secondsToWait(transaction, books.now())
        if (wait > 0) return refuse('REENVIO_CEDO', { reenvio_em_segundos: wait })
        send(books, transaction, call.celular)
        return succeed({
          reenvio_em_segundos: rules.resendSeconds,
          expira_em_segundos: rules.pinLivesSeconds,
        })
      }),
    },
    {
      method: 'POST',
      path: '/pin/validar',
      answer: ofMember(books, pinValidar, ({ call, transaction, request }) =>
        books.remembered.answer(
          `pin ${call.tentativa}`,
          request.body,
          () => validate(books, transaction, call.pin),
          () => invalid('tentativa was used with other content'),
        ),
      ),
    },
  ]
}

function secondsToWait({ pin }: Transaction, now: number): number {
  return pin ? Math.ceil(rules.resendSeconds - (now - pin.sentAt) / 1000) : 0
}

function send(books: Books, transaction: Transaction, mobile: string): void {
  const masters = books.data.stores.map((store) => store.pinMaster)
  let pin = books.secrets.pin()
  while (masters.includes(pin)) pin = books.secrets.pin()
  const sentAt = books.now()
  transaction.pin = { pin, sentAt, attemptsLeft: rules.attempts }
  const text = `CRM&Bônus: seu PIN é ${pin}. Informe-o no caixa. Vale por ${rules.pinLivesSeconds / 60} minutos.`
  books.sms.deliver({ at: sentAt, mobile, pin, text })
}

/** The PIN master is good once a PIN was sent, whatever became of it. */
function validate(books: Books, transaction: Transaction, typed: string) {
  const { pin, store } = transaction
  if (!pin) return refuse('PIN_EXPIRADO')
  const master = books.data.stores.find(({ storeCode }) => storeCode === store)?.pinMaster
  if (typed === master) return accept(transaction, true)
  if (pin.attemptsLeft === 0) return refuse('PIN_BLOQUEADO')
  if (books.now() - pin.sentAt >= rules.pinLivesSeconds * 1000) return refuse('PIN_EXPIRADO')
  if (typed === pin.pin) return accept(transaction, false)
  pin.attemptsLeft -= 1
  return pin.attemptsLeft === 0
    ? refuse('PIN_BLOQUEADO')
    : refuse('PIN_INVALIDO', { tentativas_restantes: pin.attemptsLeft })
}

function accept(transaction: Transaction, pin_master: boolean) {
  transaction.isPinAccepted = true
  return succeed({ pin_master })
}
