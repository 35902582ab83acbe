import { Button } from '@mantine/core'
import { messageFor } from '../../ipc/words/messages'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { PointsForm, type PointsFormProps } from './points-form'
import { usePointsProgram } from './use-points-program'

/** Buscar dados de clientes (FEATURES E2). */
export function PointsWindow(props: Omit<PointsFormProps, 'program'>) {
  const { reply } = usePointsProgram(props.subject)
  if (reply === null) return null
  if (reply.ok) return <PointsForm program={reply.value} {...props} />
  return (
    <Dialog
      opened
      title="Buscar dados de clientes"
      onClose={props.onClose}
      footer={<Button onClick={props.onClose}>Fechar</Button>}
    >
      <ErrorText>{messageFor(reply.error)}</ErrorText>
    </Dialog>
  )
}
