import { describe } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { conforms } from '../../../loyalty/conformance/conforms'
import { basket, document, ids, mobile } from '../../../loyalty/conformance/sample-sale'
import type { ScriptedOperator } from '../../../loyalty/conformance/scripted-operator'
import { createOperatorHttp } from '../../../loyalty/http/create-operator-http'
import { clubeDaVila } from './index'

const quote = {
  balance: 900,
  minimum: 1,
  maximum: 500,
  validUntil: null,
  isAutomatic: false,
  mayBeKept: true,
  earned: null,
}
const held = { reference: 'H1', expiresAt: 1_792_000_000_000 }
const earned = { reference: 'E1', earned: { kind: 'amount', amount: 120 } }

function prepare(operator: ScriptedOperator): void {
  operator.always('/shop', { json: { done: true } })
  operator.always('/pin/send', { json: { resendInSeconds: 60, expiresInSeconds: 300 } })
  operator.always('/pin/answer', { json: { byMasterPin: false } })
  operator.always('/quote', { json: quote })
  operator.always('/hold', { json: held })
  operator.always('/confirm', { json: { reference: 'H1', earned: 120 } })
  operator.always('/release', { json: { done: true } })
  operator.always('/reverse', { json: { done: true } })
  operator.always('/earn', { json: earned })
  operator.always('/earn/reverse', { json: { remainingPoints: null } })
}

const taking = { participationId: ids.participation, member: mobile }
const step = { ...taking, basket, seller: 'V1' }
const reserve = { ...step, reservationId: ids.reservation, amount: cents(500) }
const undo = { ...taking, reservationId: ids.reservation, reference: 'H1' }
const earn = { ...taking, earningId: ids.earning, replaces: null, basket, document, campaignId: null }
const details = { key: mobile, taxId: null, name: 'Ana', email: null }
const reversal = { ...taking, reversalId: ids.reversal, earningId: ids.earning, reference: 'E1', document }

describe('a made-up programme over real HTTP', () => {
  conforms(
    {
      create: (address, tools) => clubeDaVila.create({ address, key: 'segredo', shop: '7' }, tools),
      prepare,
      calls: [
        {
          name: 'sending a PIN',
          path: '/pin/send',
          isRepeatable: false,
          ask: (program) => program.challenge?.send({ ...taking, details }),
          expected: { resendInSeconds: 60, expiresInSeconds: 300 },
        },
        {
          name: 'checking a PIN',
          path: '/pin/answer',
          isRepeatable: true,
          ask: (program) => program.challenge?.answer({ ...taking, pin: '1234', attemptId: ids.attempt }),
          expected: { byMasterPin: false },
        },
        {
          name: 'quoting',
          path: '/quote',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.quote(step, patience),
          expected: quote,
        },
        {
          name: 'holding',
          path: '/hold',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.reserve(reserve, patience),
          expected: held,
        },
        {
          name: 'confirming',
          path: '/confirm',
          isRepeatable: true,
          ask: (program, patience) =>
            program.redemption?.confirm(
              { ...reserve, reference: 'H1', document, campaignId: null },
              patience,
            ),
          expected: { reference: 'H1', earned: 120 },
        },
        {
          name: 'releasing',
          path: '/release',
          isRepeatable: true,
          ask: (program, patience) => program.redemption?.cancel(undo, patience),
          expected: null,
        },
        {
          name: 'reversing',
          path: '/reverse',
          isRepeatable: true,
          ask: (program, patience) =>
            program.redemption?.reverse({ ...undo, document, reason: 'void' }, patience),
          expected: null,
        },
        {
          name: 'earning',
          path: '/earn',
          isRepeatable: true,
          ask: (program, patience) => program.earning?.earn(earn, patience),
          expected: earned,
        },
        {
          name: 'taking back what was earned',
          path: '/earn/reverse',
          isRepeatable: true,
          ask: (program, patience) =>
            program.earning?.reverse({ ...reversal, reason: 'return', items: null }, patience),
          expected: { remainingPoints: null },
        },
        {
          name: 'trying the connection',
          path: '/shop',
          isRepeatable: true,
          ask: (program) => program.probe(),
          expected: null,
        },
      ],
    },
    (deadlines) => createOperatorHttp({ now: Date.now, ...(deadlines && { deadlines }) }),
  )
})
