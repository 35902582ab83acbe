import '../ui/theme.css'
import { createRoot } from 'react-dom/client'
import { CustomerDisplay } from './customer-display'

const root = document.getElementById('root')
if (root === null) throw new Error('customer-display.html has no #root')

createRoot(root).render(<CustomerDisplay />)
