import { fail, ok } from '#shared/kernel/result'
import type { crediarioContract } from '#shared/selling/crediario/crediario-operations'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { customerById } from '../../customers/customer/customer-rows'
import type { ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone, shopToday } from '../../store/branch/shop-clock-queries'
import { carneOf } from '../receivable/carne'
import { beginReceiving } from './begin-receiving'
import { findByCode, openToday } from './debt-queries'
import { receivingsOf } from './done-receiving-queries'
import { finishReceiving, giveUpReceiving, type ReceivingDesk } from './finish-receiving'
import { overdueDebts, paidTwice } from './pending-queries'
import { paperOfReceiving } from './receiving-papers'
import { openReceiving } from './receiving-rows'
import { confirmForReceiving, removeFromReceiving, takeForReceiving } from './take-tender'
import { undoReceiving } from './undo-receiving'
import { debtorOf, viewReceiving } from './view-receiving'

export function crediarioQueries(desk: ReadDesk): QueriesFor<typeof crediarioContract> {
  const { database, terminal } = desk
  return {
    'crediario.owed': ({ customerId }) =>
      customerById(database, customerId)
        ? ok({
            customer: debtorOf(database, customerId),
            day: shopToday(database, desk),
            installments: openToday(database, desk, customerId),
          })
        : fail({ code: 'customer-not-found' }),
    'crediario.find': ({ code }) => ok(findByCode(database, code)),
    'crediario.overdue': () => ok(overdueDebts(database, desk)),
    'crediario.paid-twice': () => ok(paidTwice(database, desk)),
    'crediario.current': () => {
      const receiving = openReceiving(database, terminal.id)
      return ok(receiving ? viewReceiving(database, receiving) : null)
    },
    'crediario.receivings': ({ customerId }) => ok(receivingsOf(database, desk, customerId)),
  }
}

export function crediarioCommands(work: ReceivingDesk): CommandsFor<typeof crediarioContract> {
  const { desk, papers } = work
  const { database, now, terminal } = desk
  return {
    'crediario.begin': (input, caller) => beginReceiving(desk, caller, input),
    'crediario.take': (input, caller) => takeForReceiving(desk, caller, input),
    'crediario.confirm': (input, caller) => confirmForReceiving(desk, caller, input),
    'crediario.remove-tender': (input, caller) => removeFromReceiving(desk, caller, input),
    'crediario.give-up': ({ receivingId }, caller) => giveUpReceiving(desk, caller, receivingId),
    'crediario.finish': ({ receivingId }, caller) => finishReceiving(work, caller, receivingId),
    'crediario.undo': (input, caller) => undoReceiving(work, caller, input),
    'crediario.print-carne': async ({ customerId }, caller) => {
      const carne = carneOf(database, { customerId, branchId: terminal.branchId, tenderId: null })
      if (!carne) return fail({ code: 'nothing-owed' })
      database.write((db) =>
        recordAction(db, desk, caller, {
          action: 'crediario.print-carne',
          saleId: null,
          detail: { customer: customerId },
        }),
      )
      return ok({ printed: await papers.print(carne) })
    },
    'crediario.reprint': async ({ receivingId }, caller) => {
      const paper = paperOfReceiving(database, receivingId)
      if (!paper) return fail({ code: 'receiving-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, {
          action: 'crediario.reprint',
          saleId: null,
          detail: { receiving: receivingId },
        }),
      )
      const timeZone = shopTimeZone(database, terminal.branchId)
      return ok({ printed: await papers.print(markReprint(paper, now(), timeZone)) })
    },
  }
}
