// Loaded into each measured process: appends its peak memory in KiB and its processor time in ms to the file that the environment names.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const line = `${process.resourceUsage().maxRSS} ${(user + system) / 1000}\n`;
  require("node:fs").appendFileSync(process.env.BENCH_PEAK, line);
});
