/** Seals texts so that only this user of this computer opens them again. */
export interface SecretVault {
  /** False where the system offers no protection worth the name: then nothing real may be kept. */
  readonly isSafe: () => Promise<boolean>
  /** Text that tells nobody anything. */
  readonly seal: (text: string) => Promise<string>
  /** Rejects what was sealed by another user or computer. */
  readonly open: (sealed: string) => Promise<string>
}
