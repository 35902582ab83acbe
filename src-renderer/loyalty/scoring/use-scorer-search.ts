import { useRef, useState } from 'react'
import type { Cpf } from '#shared/customers/customer/tax-id'
import type { Scorer } from '#shared/loyalty/cashback/sale-loyalty'
import type { ScoredSubject } from '#shared/loyalty/scoring/points-program'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { lookUpFailure, sentLater } from './points-words'

/** What is known of the CPF in the field; `taxId` is what it was asked for, null the customer's own. */
export type LookUp =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'found'; readonly taxId: Cpf | null; readonly scorer: Scorer }
  /** Nobody answered: the CPF may be given all the same. */
  | { readonly kind: 'unanswered'; readonly taxId: Cpf | null; readonly why: string }
  /** The programme said no. */
  | { readonly kind: 'refused'; readonly why: string }
  /** What is in the field cannot be looked up. */
  | { readonly kind: 'mistyped'; readonly why: string }

interface ScorerSearch {
  readonly lookUp: LookUp
  readonly search: (taxId: Cpf | null) => void
  readonly refuse: (why: string) => void
  readonly forget: () => void
  /** Stops waiting: an answer that comes later is not drawn. */
  readonly giveUp: () => void
}

/** Asks the programme whose CPF it is, one question at a time. `who` as in “o programa”. */
export function useScorerSearch(subject: ScoredSubject, who: string): ScorerSearch {
  const [lookUp, setLookUp] = useState<LookUp>({ kind: 'none' })
  const turn = useRef(0)
  const asked = useRef<Cpf | null>(null)

  function put(next: LookUp) {
    turn.current++
    setLookUp(next)
  }

  async function search(taxId: Cpf | null) {
    put({ kind: 'asking' })
    const mine = turn.current
    asked.current = taxId
    const reply = await call('loyalty.find-scorer', { subject, taxId })
    if (turn.current !== mine) return
    if (reply.ok) return put({ kind: 'found', taxId, scorer: reply.value })
    if (reply.error.code !== 'loyalty-fault') return put({ kind: 'refused', why: messageFor(reply.error) })
    const { why, final } = lookUpFailure(reply.error.fault, who)
    put(final ? { kind: 'refused', why } : { kind: 'unanswered', taxId, why })
  }

  return {
    lookUp,
    search: (taxId) => void search(taxId),
    refuse: (why) => put({ kind: 'mistyped', why }),
    forget: () => put({ kind: 'none' }),
    giveUp: () =>
      put({ kind: 'unanswered', taxId: asked.current, why: `Sem resposta até agora. ${sentLater}` }),
  }
}
