/** Hands the bytes on standard input to the printer BALCAO_PRINTER as one RAW job. */
export const spoolScript = `
$ErrorActionPreference = 'Stop'
Add-Type -TypeDefinition @'
using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
public static class RawJob {
  [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
  public class Doc { public string Name; public string Output; public string Type; }
  [DllImport("winspool.drv", CharSet = CharSet.Unicode, SetLastError = true)]
  static extern bool OpenPrinterW(string name, out IntPtr printer, IntPtr defaults);
  [DllImport("winspool.drv", CharSet = CharSet.Unicode, SetLastError = true)]
  static extern int StartDocPrinterW(IntPtr printer, int level, [In] Doc doc);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool StartPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)]
  static extern bool WritePrinter(IntPtr printer, byte[] bytes, int count, out int written);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool EndPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool EndDocPrinter(IntPtr printer);
  [DllImport("winspool.drv")] static extern bool ClosePrinter(IntPtr printer);
  static void Must(bool done) { if (!done) throw new Win32Exception(Marshal.GetLastWin32Error()); }
  public static void Send(string name, byte[] bytes) {
    IntPtr printer;
    Must(OpenPrinterW(name, out printer, IntPtr.Zero));
    try {
      Must(StartDocPrinterW(printer, 1, new Doc { Name = "Cupom", Type = "RAW" }) > 0);
      Must(StartPagePrinter(printer));
      int written;
      Must(WritePrinter(printer, bytes, bytes.Length, out written));
      if (written != bytes.Length) throw new Exception("only part of the job was taken");
      Must(EndPagePrinter(printer));
      Must(EndDocPrinter(printer));
    } finally { ClosePrinter(printer); }
  }
}
'@
$job = New-Object System.IO.MemoryStream
[Console]::OpenStandardInput().CopyTo($job)
[RawJob]::Send($env:BALCAO_PRINTER, $job.ToArray())
`
