import { Button } from '@mantine/core'
import { Page } from '../ui/dialog/page'

export interface StartFailedProps {
  readonly text: string
  readonly onRetry: () => void
}

export function StartFailed({ text, onRetry }: StartFailedProps) {
  return (
    <Page title="O caixa não pôde ser aberto" above="Balcão PDV">
      <p>{text}</p>
      <Button size="lg" autoFocus onClick={onRetry}>
        Tentar de novo
      </Button>
    </Page>
  )
}
