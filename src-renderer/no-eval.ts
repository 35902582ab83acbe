import { z } from 'zod'

// The page's CSP forbids eval, which zod would otherwise try. Imported first, before any schema is used.
z.config({ jitless: true })
