import { Button } from '@mantine/core'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { newFailureId, reportFailure } from '../ipc/report-failure'
import { Page } from '../ui/dialog/page'

interface State {
  readonly incidentId: string | null
}

/** A screen that could not be drawn says so, and keeps its promise: the sale lives in main. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { incidentId: null }

  static getDerivedStateFromError(): State {
    return { incidentId: newFailureId() }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const { incidentId } = this.state
    if (incidentId !== null) void reportFailure(incidentId, 'screen-failed', error, info.componentStack ?? '')
  }

  override render(): ReactNode {
    if (this.state.incidentId === null) return this.props.children
    return (
      <Page title="A tela parou de responder">
        <p>
          A venda está guardada, com todos os itens e pagamentos. Recarregue para continuar de onde parou.
        </p>
        <p>Se acontecer de novo, informe ao suporte o código {this.state.incidentId}.</p>
        <Button size="lg" autoFocus onClick={() => window.location.reload()}>
          Recarregar
        </Button>
      </Page>
    )
  }
}
