import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { clubeDaVila } from '#shared/loyalty/made-up/clube-da-vila'
import type { ProgramDefinition } from '#shared/loyalty/port/program-definition'

beforeAll(() => {
  vi.resetModules()
  vi.doMock('#shared/loyalty/programs', async (original) => {
    const { programs } = await original<{ readonly programs: readonly ProgramDefinition[] }>()
    return { programs: [...programs, clubeDaVila] }
  })
})
afterAll(() => {
  vi.doUnmock('#shared/loyalty/programs')
  vi.resetModules()
})

it('one more line in the list has its page, its tab of a branch, and is found among the parameters', async () => {
  const { settingsTabs, useSettingsTabStore } = await import('./settings-tab-store')
  const { loyaltyBranchTabs } = await import('./loyalty-branch-tabs')
  const { loyaltyElsewhere } = await import('./loyalty-elsewhere')
  const { pageTitles } = await import('#shared/loyalty/port/program-words')
  const { parameterOf } = await import('#shared/store/settings/parameters')
  expect([...settingsTabs.values()]).toContain('Clube da Vila')
  expect(pageTitles).toContain('Clube da Vila')
  expect(loyaltyBranchTabs.find(({ name }) => name === 'Clube da Vila')).toMatchObject({
    id: 'clube-da-vila',
    closedWhileOff: { words: 'Ligue “Utilizar o Clube da Vila” em Empresa › Clube da Vila.' },
  })
  const opens = loyaltyElsewhere.find(({ key }) => key === 'clube')?.opens
  if (opens?.kind === 'act') opens.act()
  expect(useSettingsTabStore.getState().tab).toBe('clube-da-vila')
  expect(parameterOf('loyalty.cashback').control).toMatchObject({
    options: { 'clube-da-vila': 'Clube da Vila' },
  })
})
