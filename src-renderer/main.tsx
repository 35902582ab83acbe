import './no-eval'
// In a layer, so that our own rules win in whatever order the build puts the files.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './ui/theme.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { reportStrayFailures } from './ipc/report-stray-failures'
import { ErrorBoundary } from './shell/error-boundary'
import { notice } from './ui/dialog/notice'
import { theme } from './ui/theme'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

reportStrayFailures((incidentId) =>
  notice.error(
    `Algo não funcionou e nada foi perdido. Se repetir, informe o código ${incidentId} ao suporte.`,
  ),
)

createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="light">
    <Notifications position="top-center" zIndex={400} transitionDuration={0} />
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </MantineProvider>,
)
