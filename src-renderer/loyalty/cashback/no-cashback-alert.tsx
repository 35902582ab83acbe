import { Button } from '@mantine/core'
import { Dialog } from '../../ui/dialog/dialog'

interface NoCashbackAlertProps {
  /** The programme of the branch. */
  readonly name: string
  readonly onIdentify: () => void
  readonly onGoOn: () => void
  readonly onClose: () => void
}

/** A sale to consumidor final has no part in the programme (FEATURES C4). */
export function NoCashbackAlert({ name, onIdentify, onGoOn, onClose }: NoCashbackAlertProps) {
  return (
    <Dialog
      opened
      title={name}
      size="sm"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onIdentify}>
            Identificar cliente
          </Button>
          <Button data-autofocus onClick={onGoOn}>
            Ir para o pagamento
          </Button>
        </>
      }
    >
      <p>Venda para consumidor final: nenhum cashback será usado nem acumulado.</p>
    </Dialog>
  )
}
