import { Button } from '@mantine/core'
import type { CustomerId } from '#shared/kernel/ids'
import { useAnswer } from '../../ipc/use-answer'
import { Dialog } from '../../ui/dialog/dialog'
import { ConsentsOfCustomer } from './consents-of-customer'

interface ConsentWindowProps {
  readonly customerId: CustomerId
  readonly onClose: () => void
}

/** “Consentimentos” of one customer. */
export function ConsentWindow({ customerId, onClose }: ConsentWindowProps) {
  const { value: consents } = useAnswer('consent.of-customer', { customerId })
  return (
    <Dialog
      opened
      title="Consentimentos"
      reason={consents?.customerName}
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose} data-autofocus>
          Voltar
        </Button>
      }
    >
      <ConsentsOfCustomer customerId={customerId} />
    </Dialog>
  )
}
