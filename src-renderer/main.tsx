import './no-eval'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './ui/theme.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ErrorBoundary } from './shell/error-boundary'
import { theme } from './ui/theme'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="light">
    <Notifications position="top-center" zIndex={400} transitionDuration={0} />
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </MantineProvider>,
)
