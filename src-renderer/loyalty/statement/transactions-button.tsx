import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSale } from '../../selling/open-sale/use-sale'
import { statementMember } from './statement-member'
import { TransactionsWindow } from './transactions-window'

/** Section Transações of the sale's customer (FEATURES D2); nothing where the programme shows none. */
export function TransactionsButton() {
  const sale = useSale()
  const [looking, setLooking] = useState(false)
  const member = sale === null ? null : statementMember(sale)
  if (member === null) return null
  const { customer, program } = member
  return (
    <>
      <Button variant="default" onClick={() => setLooking(true)}>
        Transações
      </Button>
      {looking && (
        <TransactionsWindow customer={customer} program={program} onClose={() => setLooking(false)} />
      )}
    </>
  )
}
