import { z } from 'zod'
import type { Parameter } from './parameter'

/** Cash put into the drawer and taken out of it, by the company's menu. */
export const tillParameters = [
  {
    key: 'till.cash-by-hand-limit',
    menu: ['Empresa', 'Parâmetros Globais', 'Caixa'],
    name: 'Suprimento ou sangria que pede conferência',
    help: 'Acima deste valor, o caixa pergunta se ele está certo antes de registrar o suprimento ou a sangria.',
    expects: 'De 1 a 100000 reais.',
    scopes: ['company', 'branch', 'terminal'],
    version: 1,
    // A day's takings go to the safe without a question; a digit too many does not.
    schema: z.int().min(1).max(100_000).default(2_000),
    control: { kind: 'number', one: 'real', many: 'reais' },
  },
] as const satisfies readonly Parameter[]
