import { enableCompileCache } from 'node:module';

// Before any TypeScript is read: what the cache holds is stripped of its types already, and the stripper (a
// WebAssembly program) is never loaded.
enableCompileCache();
await import('./main.ts');
