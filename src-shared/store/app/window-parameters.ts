import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'

/** How the program stands on the computer it sells at. */
export const windowParameters = [
  {
    key: 'window.kiosk',
    menu: ['Utilitários', 'Administrador', 'Configurações Gerais', 'Janela'],
    name: 'Caixa em tela cheia (quiosque)',
    help: 'O caixa ocupa a tela inteira, sem barra de título nem barra de tarefas. Para sair, desligue aqui.',
    expects: 'Ligado vale na hora e a cada início; desligado, a janela abre maximizada ou como foi deixada.',
    scopes: ['terminal'],
    version: 1,
    schema: z.boolean().default(false),
    control: { kind: 'switch' },
  },
] as const satisfies readonly Parameter[]
