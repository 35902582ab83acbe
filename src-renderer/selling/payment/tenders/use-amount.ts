import { useState } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { entryTyped, entryValue } from '../../../ui/fields/amount-entry'
import { useTypedAmounts } from '../../../ui/fields/typed-amounts'
import type { TenderFormProps } from './tender-frame'

/** The amount of a tender, in cents: what nothing claims yet, unless somebody began to type another. */
export function useAmount({ sale, typed }: Pick<TenderFormProps, 'sale' | 'typed'>) {
  const reading = useTypedAmounts()
  return useState<Cents | null>(() =>
    typed === null ? sale.settlement.unclaimed : entryValue(entryTyped(typed, reading)),
  )
}
