import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSale } from '../../selling/open-sale/use-sale'
import { ConsentWindow } from './consent-window'

/** How the sale's customer stands to being written to. */
export function ConsentsButton() {
  const customer = useSale()?.customer ?? null
  const [looking, setLooking] = useState(false)
  if (customer === null) return null
  return (
    <>
      <Button variant="default" onClick={() => setLooking(true)}>
        Consentimentos
      </Button>
      {looking && <ConsentWindow customerId={customer.id} onClose={() => setLooking(false)} />}
    </>
  )
}
