// The simulated loyalty operators alone: npm run simulators -- [--crm-bonus 7101] [--dito 7102] [--jsm 7103] [--panel 7100]
import { parseArgs } from 'node:util'
import { demoCredentials } from '#main/simulators/operators/seed/demo-credentials'
import { startSimulators } from '#main/simulators/operators/start-simulators'

const { values } = parseArgs({
  options: {
    'crm-bonus': { type: 'string', default: '7101' },
    dito: { type: 'string', default: '7102' },
    jsm: { type: 'string', default: '7103' },
    panel: { type: 'string', default: '7100' },
  },
})

const simulators = await startSimulators({
  ports: {
    'crm-bonus': port('crm-bonus', values['crm-bonus']),
    dito: port('dito', values.dito),
    'juntos-somos-mais': port('jsm', values.jsm),
    panel: port('panel', values.panel),
  },
})

console.log(`Panel                ${simulators.panel.url}
CRM&Bônus            ${simulators.crmBonus.url}
Dito authentication  ${simulators.dito.authenticationUrl}
Dito communication   ${simulators.dito.communicationUrl}
Juntos Somos Mais    ${simulators.juntosSomosMais.url}
Credentials          ${JSON.stringify(demoCredentials, null, 2)}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void simulators.close().then(() => process.exit(0)))

function port(name: string, text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65_535) throw new RangeError(`--${name} takes a port, not "${text}"`)
  return value
}
