/** A gallery that keeps its pictures with Cloudflare Images. */
package com.example.gallery;
