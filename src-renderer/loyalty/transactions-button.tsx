import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSale } from '../sale/use-sale'
import { TransactionsWindow } from './transactions-window'

/** Section Transações of the sale's customer (FEATURES D2); nothing where the programme shows none. */
export function TransactionsButton() {
  const sale = useSale()
  const [looking, setLooking] = useState(false)
  const cashback = sale?.loyalty.cashback ?? null
  const customer = sale?.customer ?? null
  if (customer === null || cashback?.pin.kind !== 'not-needed' || cashback.who.kind !== 'member') return null
  return (
    <>
      <Button variant="default" onClick={() => setLooking(true)}>
        Transações
      </Button>
      {looking && (
        <TransactionsWindow customer={customer} program={cashback.name} onClose={() => setLooking(false)} />
      )}
    </>
  )
}
