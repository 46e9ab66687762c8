/** An application that keeps its photos in Cloudflare Images. */
package com.example.photos;
