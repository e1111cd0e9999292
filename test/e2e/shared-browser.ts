import { launchBrowserServer } from '../views/gallery/browser';

/** Starts one Chromium for all files of a run, which each reach it by `openBrowser`. */
export default async function startBrowser(): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  process.env.BROWSER_ADDRESS = server.wsEndpoint();
  return async () => {
    delete process.env.BROWSER_ADDRESS;
    await server.close();
  };
}
