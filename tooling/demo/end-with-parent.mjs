// Loaded into every process of the service before its own code: when the starting process is gone, killed even, the channel
// to it closes, and the process ends in its own order. Without this it would hold its port against the next start.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
