import { Button } from '@mantine/core'
import type { PointsProgram, ScoredSubject } from '../../src-shared/loyalty/points-program'
import { messageFor } from '../ipc/messages'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { PointsForm } from './points-form'
import { usePointsProgram } from './use-points-program'

export interface PointsWindowProps {
  readonly subject: ScoredSubject
  readonly onClose: () => void
  /** Called with how it stands once somebody else, or nobody, scores. */
  readonly onChanged: (program: PointsProgram) => void
}

/** Buscar dados de clientes Juntos Somos Mais (FEATURES E2). */
export function PointsWindow(props: PointsWindowProps) {
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
