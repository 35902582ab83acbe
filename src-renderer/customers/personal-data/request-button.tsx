import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerActionProps } from '../../feature/customer-action'
import { RequestWindow } from './request-window'

/** From the file: what somebody may ask for, who stands there (FEATURES H4). */
export function RequestButton({ customerId, onGone }: CustomerActionProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Pedido do titular
      </Button>
      {isOpen && (
        <RequestWindow
          customerId={customerId}
          onTold={() => undefined}
          onErased={onGone}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
