import '../ui/theme.css'
import { createRoot } from 'react-dom/client'
import { NetworkDisplay } from './network-display'

const root = document.getElementById('root')
if (root === null) throw new Error('network-display.html has no #root')

createRoot(root).render(<NetworkDisplay />)
