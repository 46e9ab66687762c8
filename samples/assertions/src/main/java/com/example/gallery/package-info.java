/** A gallery that stores its pictures in Cloudflare Images. */
package com.example.gallery;
