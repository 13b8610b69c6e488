import { workerData } from 'node:worker_threads';
import { loadTypeScript } from './jiti.js';
import { replyWith, type LoadRequest } from './load-reply.js';

void replyWith(loadTypeScript, workerData as LoadRequest);
