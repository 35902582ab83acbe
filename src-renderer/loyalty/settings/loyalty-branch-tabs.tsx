import { loyaltyPrograms, programSwitch, type KnownProgram } from '#shared/loyalty/port/program-id'
import { BranchProgramPanel, LoyaltyCardPanel, type BranchPanelProps } from './branch-panels'

/** What a branch has to do with loyalty: which programme it takes, and a tab for each that has one. */
export const loyaltyBranchTabs = [
  { id: 'card', name: 'Cartão Fidelidade', permission: 'loyalty.settings', Page: LoyaltyCardPanel },
  ...loyaltyPrograms.flatMap((program) => tabOf(program, program.settings.branchTab)),
] as const

function tabOf(program: KnownProgram, name: string | null) {
  if (name === null) return []
  const { name: switchName, menu } = programSwitch(program)
  const words = `Ligue “${switchName}” em ${menu.slice(-2).join(' › ')}.`
  return [
    {
      id: program.id,
      name,
      permission: 'loyalty.settings' as const,
      closedWhileOff: { program: program.id, words },
      Page: (props: BranchPanelProps) => <BranchProgramPanel program={program} name={name} {...props} />,
    },
  ]
}
