import { useRef, useState } from 'react'
import type { Result } from '#shared/kernel/result'
import { faultText } from '#shared/loyalty/port/fault-text'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { refreshSale } from '../../../selling/open-sale/refresh-sale'
import { applySale } from '../../../selling/open-sale/use-sale'

/** One question at a time to a loyalty operator, which may take its time and may be given up. */
export interface OperatorAsk {
  readonly waiting: boolean
  /** Why it failed, in Portuguese: what happened and what to do. */
  readonly refusal: string | null
  readonly fault: LoyaltyFault | null
  readonly refuse: (text: string | null) => void
  /** `done` is called with the sale main answered, unless the wait was given up. */
  readonly ask: (asked: Promise<Result<SaleView, AppError>>, done?: (sale: SaleView) => void) => Promise<void>
  /** Stops waiting; an answer that comes later is still drawn. */
  readonly giveUp: () => void
}

interface State {
  readonly waiting: boolean
  readonly refusal: string | null
  readonly fault: LoyaltyFault | null
}

const still: State = { waiting: false, refusal: null, fault: null }
const asking: State = { ...still, waiting: true }

/**
 * `who` as in “o programa”. One that `asksAtOnce`, as soon as it is drawn, waits from its first drawing on: drawn once
 * instead of twice, its window is there sooner.
 */
export function useOperatorAsk(who: string, asksAtOnce = false): OperatorAsk {
  const [state, setState] = useState(asksAtOnce ? asking : still)
  const turn = useRef(0)

  const ask: OperatorAsk['ask'] = async (asked, done) => {
    const mine = ++turn.current
    setState(asking)
    const reply = await asked
    // A refusal, too, may have changed what is left of a PIN.
    if (reply.ok) applySale(reply.value)
    else await refreshSale()
    if (turn.current !== mine) return
    if (reply.ok) {
      setState(still)
      done?.(reply.value)
    } else setState({ waiting: false, ...reasonOf(reply.error, who) })
  }

  return {
    ...state,
    refuse: (refusal) => setState({ ...still, refusal }),
    ask,
    giveUp() {
      turn.current++
      setState({ ...still, refusal: 'Sem resposta até agora. Tente de novo ou siga sem o benefício.' })
    },
  }
}

function reasonOf(error: AppError, who: string): Omit<State, 'waiting'> {
  return error.code === 'loyalty-fault'
    ? { fault: error.fault, refusal: faultText(error.fault, who) }
    : { fault: null, refusal: messageFor(error) }
}
